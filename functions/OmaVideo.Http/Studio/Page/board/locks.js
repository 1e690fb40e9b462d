// Scenes that are to stay as they are. A lock lies on what a scene says and shows, wherever it stands.

import { memory } from "../shell/memory.js";

export function locks(id) {
  const name = `locks.${id}`;
  const mark = scene => `${scene.narration}\n${scene.visual_prompt}`;
  const all = new Set(memory.read(name, []));
  return {
    has: scene => all.has(mark(scene)),
    toggle(scene) {
      if (!all.delete(mark(scene))) all.add(mark(scene));
      memory.write(name, all.size ? [...all] : null);
    },
    /** Locked scenes that a storyboard no longer has. */
    broken: scenes => [...all].filter(locked => !scenes.some(scene => mark(scene) === locked)),
    forget(gone) {
      gone.forEach(locked => all.delete(locked));
      memory.write(name, all.size ? [...all] : null);
    },
  };
}
