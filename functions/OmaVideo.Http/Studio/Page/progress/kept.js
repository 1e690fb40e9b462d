// When a video is made again: which scenes are as they were, and which are made anew.

import { fill, h } from "../shell/elements.js";
import { t } from "../shell/words.js";

const sameness = scene => [scene.narration, scene.visual_prompt, scene.duration].join("\n");

export function kept() {
  const root = h("section", { class: "kept", hidden: true });
  let before = null, now = null;
  return {
    root,
    hear({ type, storyboard }) {
      if (type === "rendering_started") { now = storyboard; show(); }
      else if (type === "video_completed") before = now;
    },
  };

  function show() {
    root.hidden = !before || before === now;
    if (root.hidden) return;
    const known = new Set(before.scenes.map(sameness));
    fill(root, h("h3", {}, t("kept.title")), h("ul", {}, now.scenes.map(scene => {
      const same = known.has(sameness(scene));
      return h("li", { class: same ? "same" : "anew" }, h("span", { class: "number" }, scene.number), t(same ? "kept.same" : "kept.anew"));
    })));
  }
}
