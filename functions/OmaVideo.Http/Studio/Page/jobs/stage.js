// A job without a screen named: the one that fits where it is.

import { go } from "../shell/router.js";
import { get } from "../wire/api.js";

/** The screen for a job as it is. */
export const screenOf = job =>
  job.status === "completed" ? "watch" : job.status === "awaiting_approval" && !job.question ? "board" : "progress";

/** Where a job is watched from here on, until it leads to its next screen. */
export const progressOf = job => `/jobs/${job.id}/progress?since=${job.number}`;

export async function open({ id, signal }) {
  const job = await get(`/api/v2/jobs/${id}`, signal);
  if (!signal.aborted) go(screenOf(job) === "progress" ? progressOf(job) : `/jobs/${id}/${screenOf(job)}`, true);
}
