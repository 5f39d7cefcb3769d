import type { Problem } from '#core/api/problem.ts';

type ContentCode = Extract<Problem['code'], `content-${string}`>;
type UserDataCode = Extract<Problem['code'], `user-data-${string}`>;

/** Without content there is nothing to show but why. */
export function contentProblemOf(problems: readonly Problem[]): (Problem & { code: ContentCode }) | null {
  return problems.find(isContentProblem) ?? null;
}

/** Without the user's own data everything works and nothing is kept. */
export function userDataProblemOf(problems: readonly Problem[]): (Problem & { code: UserDataCode }) | null {
  return problems.find(isUserDataProblem) ?? null;
}

function isContentProblem(problem: Problem): problem is Problem & { code: ContentCode } {
  return problem.code.startsWith('content-');
}

function isUserDataProblem(problem: Problem): problem is Problem & { code: UserDataCode } {
  return problem.code.startsWith('user-data-');
}
