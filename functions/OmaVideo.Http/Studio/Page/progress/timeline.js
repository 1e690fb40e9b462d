// The parts of a video's way, which of them are done, and how long each took.

import { fill, h } from "../shell/elements.js";
import { span, t } from "../shell/words.js";

const phases = ["scripting", "drawing", "reviewing", "narrating", "scoring", "rendering", "mixing", "assembling", "inspecting", "publishing"];

export function timeline() {
  const root = h("ol", { class: "timeline" });
  const times = new Map();
  return {
    root,
    hear({ type, at, progress }) {
      if (type === "job_reopened") times.clear();
      if (type !== "steps_advanced" || !progress) return;
      const known = times.get(progress.phase) ?? { from: Date.parse(at) };
      times.set(progress.phase, { ...known, until: Date.parse(at), done: progress.scene, all: progress.scenes });
    },
    show(job) {
      const at = job.status === "completed" ? phases.length : phases.indexOf(job.progress.phase);
      fill(root, phases.map((phase, i) => {
        const time = times.get(phase);
        const state = i < at ? "done" : i > at ? "later" : job.error ? "stopped" : "now";
        return h("li", { class: state, "aria-current": state === "now" ? "step" : null }, h("span", { class: "dot", "aria-hidden": "true" }), t(`phase.${phase}`),
          h("span", { class: "out-of-sight" }, t(`step.${state}`)),
          h("span", { class: "hint number" }, state === "done" && time && time.until > time.from ? span((time.until - time.from) / 1000, true) : state === "now" && time?.all > 1 ? `${time.done} / ${time.all}` : ""));
      }));
    },
  };
}
