import type { Input, Method, Output } from '#core/api/contract.ts';
import type { Host } from '#backend/host/host.ts';

/** What the host answers; a refusal is thrown by its code. */
export async function answerOf<M extends Method>(
  { dispatch }: Pick<Host, 'dispatch'>,
  method: M,
  input: Input<M>,
): Promise<Output<M>> {
  const answer = await dispatch(method, input);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value as Output<M>;
}
