/**
 * How much slower than this machine the measured one is, for long tasks and for Lighthouse. Four makes
 * an old machine of one of middling speed; one that is itself slower is measured with
 * `BENCH_SLOWED=2` or less, since Lighthouse, too, is to be set to the machine that it runs on
 * (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md#cpu-throttling).
 */
export const SLOWED = Number(process.env.BENCH_SLOWED ?? 4);
