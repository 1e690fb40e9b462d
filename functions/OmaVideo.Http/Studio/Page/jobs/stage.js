// A job without a screen named: the one that fits where it is.

import { go } from "../shell/router.js";
import { get } from "../wire/api.js";

/** The screen for a job as it is. */
export const screenOf = job =>
  job.status === "completed" ? "watch" : job.status === "awaiting_approval" && !job.question ? "board" : "progress";

export async function open({ id, signal }) {
  const job = await get(`/api/v2/jobs/${id}`, signal);
  if (!signal.aborted) go(`/jobs/${id}/${screenOf(job)}`, true);
}
