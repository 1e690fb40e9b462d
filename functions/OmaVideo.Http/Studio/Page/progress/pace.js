// How long it will still take, from how fast it went so far. Events carry their time, so it also holds for who comes back.

import { span, t } from "../shell/words.js";

const Enough = 3;

export function pace() {
  let start = null;
  return {
    /** What begins or begins again starts the clock anew; waiting for a person counts for nothing. */
    hear({ type, at, progress }) {
      if (["scripting_started", "rendering_started", "job_resumed", "job_reopened"].includes(type)) start = { at: Date.parse(at), percent: progress?.percent ?? 0 };
      else if (type === "storyboard_presented") start = null;
    },
    /** The time left in words; null as long as nobody can know. */
    left(percent, now) {
      const done = start ? percent - start.percent : 0;
      if (done < Enough) return null;
      return t("estimate.about", { time: span((now - start.at) / 1000 / done * (100 - percent)) });
    },
  };
}
