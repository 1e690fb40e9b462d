// Speaks with the API: the key of this session, answers as JSON, and every failure as a Problem.

import { session } from "../shell/memory.js";
import { Problem } from "./problem.js";

const Tries = 4;

export const key = {
  get: () => session.get("key"),
  set: value => session.set("key", value || null),
};

/** The headers that say who asks. */
export const credentials = () => (key.get() ? { "X-Api-Key": key.get() } : {});

/** Asks, and gives the answer as it comes; throws a Problem for anything but success. */
export async function ask(path, { method = "GET", headers = {}, body, signal } = {}) {
  let answer;
  try {
    answer = await fetch(path, { method, body, signal, headers: { ...credentials(), ...headers } });
  } catch (error) {
    throw signal?.aborted ? error : Problem.offline();
  }
  if (answer.ok) return answer;
  throw await Problem.of(answer);
}

export const get = async (path, signal) => read(await ask(path, { signal }));

export const remove = path => ask(path, { method: "DELETE" });

/**
 * Sends a wish. Where a line breaks it is sent again under the same key, so that nothing starts twice.
 * `wait` is how many seconds the answer may take until the job rests.
 */
export async function post(path, wish = {}, { wait, signal } = {}) {
  const headers = { "Content-Type": "application/json", "Idempotency-Key": fresh(), ...(wait ? { Prefer: `wait=${wait}` } : {}) };
  for (let attempt = 1; ; attempt++) {
    try {
      return await read(await ask(path, { method: "POST", headers, body: JSON.stringify(wish), signal }));
    } catch (problem) {
      const again = problem.isOffline || (problem.status === 409 && problem.retryAfter);
      if (!again || attempt === Tries) throw problem;
      await new Promise(passed => setTimeout(passed, 500 * 2 ** attempt));
    }
  }
}

/** Only asks what something would take; nothing starts. */
export const weigh = async (wish, signal) =>
  (await ask("/api/v2/estimate", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(wish), signal })).json();

/** What is answered. A job also has the `number` of the last event that it knows of: its ETag is one more. */
async function read(answer) {
  const told = await answer.json();
  const [, version] = /^"(\d+)"$/.exec(answer.headers.get("ETag") ?? "") ?? [];
  return version ? { ...told, number: version - 1 } : told;
}

function fresh() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");
}
