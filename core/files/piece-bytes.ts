/** As much of a file as one call carries, in bytes: with base64 and JSON around it, within what a call may hold. */
export const pieceBytes = 180 * 1024;
