// The storyboards that were seen, and the way back through them.

import { places } from "./merge.js";

export function history(first) {
  const seen = new Map([[first.revision, first.scenes]]);
  const steps = new Set();
  return {
    /** Remembers a storyboard; true for one that came before the present one, and is a step to go back to. */
    see({ revision, scenes }, present) {
      if (seen.has(revision)) return false;
      seen.set(revision, scenes);
      if (revision < present) steps.add(revision);
      return revision < present;
    },
    /** A change was made on this revision, so that it can be gone back to. */
    step: revision => steps.add(revision),
    get hasSteps() { return steps.size > 0; },
    /** The revision to go back to, once. */
    back() {
      const last = Math.max(...steps);
      steps.delete(last);
      return last;
    },
    scenes: revision => seen.get(revision),
    /** A scene as it was in the last revision that had it otherwise; null where it never was otherwise. */
    before(scene, present) {
      const now = seen.get(present);
      for (const revision of [...seen.keys()].filter(other => other < present).sort((a, b) => b - a)) {
        const was = seen.get(revision)[places(now, seen.get(revision))[scene.number - 1]];
        if (was && (was.narration !== scene.narration || was.visual_prompt !== scene.visual_prompt)) return { revision, scene: was };
      }
      return null;
    },
  };
}
