// A scene as a card: its picture, its words, how long it lasts, and what can be done with it.

import { fill, h, icon } from "../shell/elements.js";
import { button } from "../shell/field.js";
import { seconds, t } from "../shell/words.js";
import { fit } from "./pace.js";
import { frame } from "./picture.js";

const open = "M7 11V8a5 5 0 0 1 9.6-2M5 11h14v9H5z";
const shut = "M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9H5z";

/**
 * `acts` is what the board does: change, compare, lock, move, save. The card keeps what is being written until it is saved.
 */
export function card(job, scene, acts, draft) {
  const number = { number: scene.number };
  const locked = acts.isLocked(scene);
  const fixed = locked || acts.isBusy || acts.isSpent;
  const image = frame(job, scene, { class: null, draggable: "false" });
  acts.picture(scene, image);

  const text = h("textarea", { class: "narration", rows: 2, "aria-label": t("board.narration", number), lang: job.language, dir: "auto", readonly: fixed, value: draft ?? scene.narration, oninput: () => written() });
  const meter = h("p", { class: "meter", id: `pace-${scene.number}` });
  text.setAttribute("aria-describedby", meter.id);
  const save = button(t("save"), () => acts.save(scene, text.value.trim()), { class: "primary", "aria-label": t("board.saveNarration", number) });
  const discard = h("button", { type: "button", onclick: () => { text.value = scene.narration; written(); text.focus(); } }, t("board.discard"));
  const writing = h("div", { class: "actions writing" }, save, discard);

  function written() {
    const changed = text.value.trim() !== scene.narration;
    const { words, most, takes, state } = fit(text.value, scene.duration);
    writing.hidden = !changed;
    acts.drafted(scene, changed ? text.value : null);
    meter.className = `meter ${state}`;
    fill(meter, h("span", { class: "gauge", css: { "--full": Math.min(1, takes / scene.duration) }, "aria-hidden": "true" }), t(`pace.${state}`, { n: words, words, most, seconds: seconds(scene.duration) }));
  }

  const tool = (name, path, act, traits = {}) => h("button", { type: "button", class: "bare", "aria-label": t(`board.${name}`, number), title: t(`board.${name}`, number), onclick: act, ...traits }, icon(path));
  const root = h("li", { class: `card${locked ? " locked" : ""}`, data: { number: scene.number }, "aria-label": t("board.scene", number) },
    h("figure", { class: "frame" }, image, h("figcaption", { class: "number" }, h("span", {}, scene.number), h("span", {}, seconds(scene.duration)))),
    text, meter, writing,
    h("p", { class: "hint sight" }, scene.visual_prompt),
    h("div", { class: "tools" },
      button(t("board.change"), () => acts.change(scene), { "aria-label": t("board.changeScene", number), disabled: fixed }),
      h("span", { class: "spread" }),
      acts.before(scene) && tool("compare", "M12 4v16M4 7h5v10H4zM15 7h5v10h-5z", () => acts.compare(scene)),
      tool("lock", locked ? shut : open, () => acts.lock(scene), { "aria-pressed": `${locked}` }),
      tool("earlier", "M15 6l-6 6 6 6", () => acts.move(scene.number, -1), { disabled: scene.number === 1 || acts.isBusy, data: { move: "-1" } }),
      tool("later", "M9 6l6 6-6 6", () => acts.move(scene.number, 1), { disabled: scene.number === acts.count || acts.isBusy, data: { move: "1" } })));
  written();
  return root;
}
