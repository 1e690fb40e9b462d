// What is being written and not yet saved. It survives a reload, and goes with its scene when somebody else changes the storyboard.

import { memory } from "../shell/memory.js";
import { places } from "./merge.js";

/** By what a scene says now: the new words, and on which revision and as which number their writer began. */
export function drafts(id) {
  const name = `drafts.${id}`;
  const all = new Map(Object.entries(memory.read(name, {})));
  const keep = () => memory.write(name, all.size ? Object.fromEntries(all) : null);
  return {
    of: scene => all.get(scene.narration) ?? null,
    set(scene, text, revision) {
      text === null ? all.delete(scene.narration) : all.set(scene.narration, { revision, number: scene.number, ...all.get(scene.narration), text });
      keep();
    },
    /** Follows the scenes from one storyboard to the next. */
    follow(was, now) {
      const found = places(was, now);
      for (const [said, draft] of [...all]) {
        const scene = now[found[was.findIndex(other => other.narration === said)]];
        all.delete(said);
        if (scene && scene.narration !== draft.text) all.set(scene.narration, draft);
      }
      keep();
    },
  };
}
