/** Instead of `$app/environment`: a pack runs in nothing else. */
export const browser = true;
