/** The build stopped for a reason its user can mend; the message says which. */
export class BuildFailed extends Error {
  override name = 'BuildFailed';
}
