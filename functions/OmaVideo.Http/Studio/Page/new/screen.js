// New: a brief, with everything one may say about it, and what it will take.

import { alarm } from "../shell/announce.js";
import { h } from "../shell/elements.js";
import { button } from "../shell/field.js";
import { go } from "../shell/router.js";
import { t } from "../shell/words.js";
import { post } from "../wire/api.js";
import { brief } from "./brief.js";
import { drop } from "./drop.js";
import { estimate } from "./estimate.js";
import { examples } from "./examples.js";
import { finish } from "./finish.js";
import { order } from "./order.js";
import { looks } from "./looks.js";
import { preview } from "./preview.js";

export async function open({ stage, signal }) {
  const wish = order();
  const [card, weighed, material] = [preview(wish), estimate(wish, signal), drop(wish, signal)];
  const ideas = examples(values => { wish.set(values); told.show(); look.show(); rest.show(); });
  const [told, look, rest] = [brief(wish, ideas), looks(wish), finish(wish)];

  const draw = button(t("new.draw"), async () => {
    const wrong = [told, rest].flatMap(part => part.check());
    if (wrong.length > 0) return wrong[0].focus();
    try {
      const job = await post("/api/v2/generate", wish.json());
      wish.forget();
      go(`/jobs/${job.id}`);
    } catch (problem) {
      told.blame(problem.details ?? []);
      alarm(problem);
    }
  }, { class: "primary" });

  wish.rules(rules => { told.heed(rules); rest.heed(rules); });
  stage.append(
    h("header", { class: "opening" }, h("h1", {}, t("new.title")), h("p", {}, t("new.intro"))),
    h("div", { class: "desk" },
      h("form", { class: "sheets", onsubmit: event => event.preventDefault() },
        told.root, look.root, material.root, rest.root),
      h("aside", { class: "call-sheet", "aria-label": t("new.callSheet") }, card, weighed, h("div", { class: "act" }, draw))));
}
