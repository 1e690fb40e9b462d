// CAMEO: a person in a video that is ready but for a few words. Nobody is shown who did not agree.

import { alarm } from "../shell/announce.js";
import { fill, h } from "../shell/elements.js";
import { button, field, select } from "../shell/field.js";
import { go } from "../shell/router.js";
import { t } from "../shell/words.js";
import { get, post } from "../wire/api.js";
import { allowance } from "./allowance.js";
import { consent } from "./consent.js";
import { parameters } from "./parameters.js";
import { photo } from "./photo.js";
import { templates } from "./templates.js";
import { user } from "./user.js";
import { videos } from "./videos.js";

const qualities = ["draft", "standard", "high"];

export async function open({ stage, signal }) {
  const { data } = await get("/api/v1/cameo/templates", signal);
  let chosen = data[0];
  const [words, act, left, made] = [h("div", { class: "place" }), h("div", { class: "act" }), allowance(signal), videos(signal)];
  const who = user(id => { left.of(id); made.of(id); });
  const shelf = templates(data, template => choose(template));
  const [face, record] = [photo(signal), consent(() => show())];
  const quality = field(t("new.quality"), select(qualities.map(value => [value, t(`quality.${value}`)]), "standard"));
  const composited = h("input", { type: "checkbox", checked: true });
  let said;

  const make = button(t("cameo.make"), async () => {
    const wrong = [said, who, face, record].flatMap(part => part.check());
    if (wrong.length > 0) return wrong[0].focus();
    try {
      const { job_id: id } = await post("/api/v1/cameo/generate", {
        template: chosen.name, parameters: said.values(), user_id: who.id(), face_image: await face.text(), consent: record.json(),
        quality: quality.input.value, allow_compositing: composited.checked,
      });
      go(`/cameo/${id}`);
    } catch (problem) {
      const blamed = [said, who, face, record].flatMap(part => part.blame(problem.details ?? []));
      blamed.length > 0 ? blamed[0].focus() : alarm(problem);
      left.of(who.id());
    }
  }, { class: "primary" });

  function choose(template) {
    chosen = template;
    said = parameters(template, said?.values());
    fill(words, said.root);
  }

  const show = () => fill(act, record.isGiven() ? make : h("p", { class: "hint" }, t("cameo.noConsent")));

  choose(chosen);
  show();
  stage.append(
    h("header", { class: "opening" }, h("h1", {}, t("cameo.title")), h("p", {}, t("cameo.intro"))),
    h("div", { class: "desk" },
      h("form", { class: "sheets", onsubmit: event => event.preventDefault() },
        h("section", { class: "sheet" }, shelf, words),
        h("section", { class: "sheet" }, h("h2", {}, t("cameo.guest")), h("div", { class: "guest" }, face.root, who.root)),
        record.root,
        h("section", { class: "sheet" }, quality.root, h("label", { class: "check" }, composited, h("span", {}, t("cameo.composited"))))),
      h("aside", { class: "call-sheet", "aria-label": t("new.callSheet") }, left.root, act)),
    made.root);
}
