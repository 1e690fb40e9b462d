// Watches a job through broken lines, sleeping laptops and servers that come back.

import { get } from "./api.js";
import { events } from "./stream.js";

const Longest = 15000;
const isFinal = status => ["completed", "failed", "canceled"].includes(status);

/** Whether the job is another one after this event than its progress alone says. */
export const turns = ({ type }) => !["scripting_started", "drawing_started", "steps_advanced", "review_received"].includes(type);

/**
 * Tells every event of a job, from the first or after a known one, until the job has ended.
 * `online` hears whether the line stands.
 */
export async function watch(id, { last = 0, signal, tell, online = () => {} }) {
  for (let wait = 500; !signal.aborted;) {
    try {
      for await (const event of events(`/api/v2/jobs/${id}/events`, last, signal, () => online(true))) {
        last = event.number;
        wait = 500;
        await tell(event);
      }
      if (isFinal((await get(`/api/v2/jobs/${id}`, signal)).status)) return;
    } catch (problem) {
      if (signal.aborted) return;
      if (problem.status >= 400 && problem.status < 500 && problem.status !== 429) throw problem;
    }
    online(false);
    await pause(wait, signal);
    wait = Math.min(wait * 2, Longest);
  }
}

/** Waits; not longer than until the line is back or somebody looks again. */
function pause(time, signal) {
  return new Promise(over => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener("online", end);
      document.removeEventListener("visibilitychange", end);
      over();
    };
    const timer = setTimeout(end, time);
    addEventListener("online", end);
    document.addEventListener("visibilitychange", end);
    signal.addEventListener("abort", end, { once: true });
  });
}
