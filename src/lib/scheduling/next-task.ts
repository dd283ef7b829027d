/** Resolves in a task of its own: what the reader does, and the next frame, can come before it. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
