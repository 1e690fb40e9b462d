// Changes a scene: with a sentence about what should be different, or by its fields.

import { open } from "../shell/dialog.js";
import { h } from "../shell/elements.js";
import { button, field } from "../shell/field.js";
import { seconds, t } from "../shell/words.js";
import { fit } from "./pace.js";
import { frame, show } from "./picture.js";

const ideas = ["night", "closer", "warmer", "calmer", "people"];

/** Asks what to change; null when nothing. `left` is how many changes the job still takes. */
export async function edit(job, scene, picture, left) {
  let wish = null;
  await open(t("edit.title", { number: scene.number }), close => {
    const image = frame(job, scene);
    show(image, picture);
    const area = (name, rows, value) => h("textarea", { rows, value, id: `edit-${name}`, lang: name === "instruction" ? null : job.language, dir: "auto" });
    const sentence = field(t("edit.instruction"), area("instruction", 2, ""), t("edit.instructionHint"));
    const narration = field(t("edit.narration"), area("narration", 3, scene.narration));
    const sight = field(t("edit.visual"), area("visual_prompt", 3, scene.visual_prompt), t("edit.visualHint"));
    const pace = () => {
      const { words, most, state } = fit(narration.input.value, scene.duration);
      narration.hint.textContent = t(`pace.${state}`, { n: words, words, most, seconds: seconds(scene.duration) });
    };
    narration.input.addEventListener("input", pace);
    pace();

    const send = button(t("edit.send"), () => {
      const [said, told, seen] = [sentence, narration, sight].map(part => part.input.value.trim());
      const asked = { instruction: said || undefined, narration: told !== scene.narration ? told : undefined, visual_prompt: seen !== scene.visual_prompt ? seen : undefined };
      const wrong = [
        [sentence, said && (said.length < 3 || said.length > 500) ? t("rule.between", { least: 3, most: 500 }) : null],
        [narration, told.length < 1 || told.length > 1000 ? t("rule.between", { least: 1, most: 1000 }) : asked.narration && fit(told, scene.duration).state === "over" ? t("edit.tooLong") : null],
        [sight, seen.length < 3 || seen.length > 500 ? t("rule.between", { least: 3, most: 500 }) : null],
      ];
      wrong.forEach(([part, text]) => part.complain(text));
      const first = wrong.find(([, text]) => text);
      if (first) return first[0].input.focus();
      if (!asked.instruction && asked.narration === undefined && asked.visual_prompt === undefined) return sentence.complain(t("edit.nothing"));
      wish = asked;
      close("sent");
    }, { class: "primary" });

    return [h("div", { class: "editing" }, image, h("div", { class: "sheets" }, sentence.root,
      h("div", { class: "examples" }, ideas.map(idea => h("button", { type: "button", class: "chip", onclick: () => { sentence.input.value = t(`idea.${idea}.say`); sentence.input.focus(); } }, t(`idea.${idea}`)))),
      narration.root, sight.root)),
    h("footer", {}, h("span", { class: "hint spread" }, t("board.left", { n: left })), h("button", { type: "button", onclick: () => close() }, t("cancel")), send)];
  }, "wide");
  return wish;
}
