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
import { preview } from "./preview.js";
import { templates } from "./templates.js";
import { user } from "./user.js";
import { videos } from "./videos.js";

const qualities = ["draft", "standard", "high"];

export async function open({ stage, signal }) {
  const { data } = await get("/api/v1/cameo/templates", signal);
  let chosen = data[0];
  const [words, act, left, made, card] = [h("div", { class: "place", oninput: () => told() }), h("div", { class: "act" }), allowance(signal, () => show()), videos(signal), preview()];
  const shelf = templates(data, template => choose(template));
  const [face, record] = [photo(signal, address => { card.face(address); record.lapse(); }), consent(() => show())];
  const quality = field(t("new.quality"), select(qualities.map(value => [value, t(`quality.${value}`)]), "standard"));
  const composited = h("input", { type: "checkbox", checked: true });
  const nobody = h("p", { class: "hint" }, t("cameo.noConsent"));
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
      await left.of(who.id());
      if (blamed.length > 0) blamed[0].focus();
      else alarm(left.isUsedUp() ? left.plainly() : problem);
    }
  }, { class: "primary" });

  function choose(template) {
    chosen = template;
    said = parameters(template, said?.values());
    fill(words, said.root);
    record.lapse();
    told();
  }

  const told = () => card.say(chosen, said.values());

  function show() {
    const now = left.isUsedUp() ? null : record.isGiven() ? make : nobody;
    if (act.firstChild !== now) fill(act, now);
  }

  const who = user(id => { left.of(id); made.of(id); });
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
      h("aside", { class: "call-sheet", "aria-label": t("new.callSheet") }, card.root, left.root, act)),
    made.root);
}
