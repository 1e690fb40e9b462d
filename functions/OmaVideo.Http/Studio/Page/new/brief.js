// What the video is about, and how long it may take.

import { h } from "../shell/elements.js";
import { field } from "../shell/field.js";
import { number, t } from "../shell/words.js";
import { objection } from "../wire/limits.js";

const SecondsPerScene = 5;

export function brief(wish, ideas) {
  let rules = {};
  const text = h("textarea", { rows: 6, id: "prompt", class: "story", placeholder: t("new.promptHint"), value: wish.values.prompt, oninput: () => { wish.set({ prompt: text.value }); check(false); } });
  const prompt = field(t("new.prompt"), text);
  const slider = h("input", { type: "range", min: 5, max: 180, step: 5, "aria-label": t("new.duration"), value: wish.values.duration_seconds, oninput: () => length(Number(slider.value)) });
  const exact = h("input", { type: "number", id: "duration", min: 5, max: 180, inputmode: "numeric", value: wish.values.duration_seconds, oninput: () => length(exact.value === "" ? null : Number(exact.value), false) });
  const duration = field(t("new.seconds"), exact);

  function length(seconds, settled = true) {
    wish.set({ duration_seconds: seconds });
    if (settled) exact.value = seconds;
    slider.value = seconds ?? 0;
    check(false);
  }

  /** Complains while writing only of what is too much; what is missing may still come. */
  function check(whole) {
    const [about, seconds] = [text.value.trim(), wish.values.duration_seconds];
    const wrong = [
      [prompt, about.length > 0 || whole ? objection(rules.prompt ?? {}, about, whole) : null],
      [duration, objection(rules.duration_seconds ?? {}, seconds, true)],
    ];
    wrong.forEach(([part, said]) => part.complain(whole || part === duration || said === null || about.length >= (rules.prompt?.minLength ?? 0) ? said : null));
    prompt.hint.textContent = t("new.counted", { n: about.length, count: number(about.length), most: number(rules.prompt?.maxLength ?? 5000) });
    duration.hint.textContent = seconds ? t("new.scenes", { n: Math.max(1, Math.round(seconds / SecondsPerScene)) }) : "";
    return wrong.filter(([, said]) => said).map(([part]) => part.input);
  }

  const show = () => {
    text.value = wish.values.prompt;
    slider.value = exact.value = wish.values.duration_seconds;
    check(false);
  };
  show();
  return {
    root: h("section", { class: "sheet" }, prompt.root, ideas, h("div", { class: "length" }, slider, duration.root)),
    show,
    check: () => check(true),
    heed(all) {
      rules = all;
      [slider, exact].forEach(input => Object.assign(input, { min: all.duration_seconds.minimum, max: all.duration_seconds.maximum }));
      check(false);
    },
    blame: details => details.forEach(({ field: at, wanted }) => {
      const part = { "/prompt": prompt, "/duration_seconds": duration }[at];
      part?.complain(t("rule.wanted", { wanted }));
    }),
  };
}
