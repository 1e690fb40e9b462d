// A job that is not yet where it is waited for: asked for again, held by the server as long as it moves.

import { ask } from "../wire/api.js";

const Between = 700;

export async function later(path) {
  await new Promise(passed => setTimeout(passed, Between));
  return (await ask(path, { headers: { Prefer: "wait=30" } })).json();
}
