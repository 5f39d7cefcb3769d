import type { Problem } from '#core/api/problem.ts';

type ContentCode = Extract<Problem['code'], `content-${string}`>;
type UserDataCode = Extract<Problem['code'], `user-data-${string}`>;

/** What happened to the user's own data and is over: what is written now is kept. */
const overCodes = ['user-data-restored', 'user-data-salvaged', 'user-data-begun-anew', 'user-data-log-broken'] as const;
type OverCode = (typeof overCodes)[number];

/** Without content there is nothing to show but why. */
export function contentProblemOf(problems: readonly Problem[]): (Problem & { code: ContentCode }) | null {
  return problems.find(isContentProblem) ?? null;
}

/** Without the user's own data everything works and nothing is kept. */
export function userDataProblemOf(
  problems: readonly Problem[],
): (Problem & { code: Exclude<UserDataCode, OverCode> }) | null {
  return problems.filter(isUserDataProblem).find((problem) => !isOver(problem)) ?? null;
}

/** What was damaged, and what was done about it. */
export function recoveryOf(problems: readonly Problem[]): (Problem & { code: OverCode }) | null {
  return problems.find(isOver) ?? null;
}

function isContentProblem(problem: Problem): problem is Problem & { code: ContentCode } {
  return problem.code.startsWith('content-');
}

function isUserDataProblem(problem: Problem): problem is Problem & { code: Exclude<UserDataCode, OverCode> } {
  return problem.code.startsWith('user-data-');
}

function isOver(problem: Problem): problem is Problem & { code: OverCode } {
  return overCodes.some((code) => code === problem.code);
}
