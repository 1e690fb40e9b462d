// Watch: the finished video, everything that can be taken home of it, and the way to change it.

import { h } from "../shell/elements.js";
import { go } from "../shell/router.js";
import { money, seconds, t } from "../shell/words.js";
import { ask, get } from "../wire/api.js";
import { heading } from "../jobs/heading.js";
import { forkOf } from "../jobs/troubles.js";
import { scenePicture } from "../board/picture.js";
import { chapters } from "./chapters.js";
import { downloads } from "./downloads.js";
import { origin } from "./origin.js";
import { player } from "./player.js";
import { share } from "./share.js";
import { cues } from "./vtt.js";

export async function open({ stage, signal, id }) {
  const path = `/api/v2/jobs/${id}`;
  const job = await get(path, signal);
  if (!job.links.video) return go(`/jobs/${id}`, true);
  const about = await get(`${path}/metadata`, signal);
  const track = name => ask(`${path}/${name}`, { signal }).then(async answer => cues(await answer.text()), () => []);
  const [marks, sprites, video] = await Promise.all([track("chapters.vtt"), track("sprites.vtt"), player(job, about.captions !== "off", signal)]);

  stage.append(heading(job, "watch"), h("div", { class: "cinema" },
    h("div", { class: "show" }, video.root, chapters(job, video.element, marks, sprites, signal)),
    h("aside", { class: "sheet facts" },
      h("dl", { class: "figures" },
        fact("watch.length", seconds(about.inspection?.seconds ?? job.storyboard.scenes.reduce((sum, scene) => sum + scene.duration, 0))),
        fact("watch.cost", money(job.cost.spent_usd)), fact("watch.take", job.take)),
      share(`${location.origin}${location.pathname}#/jobs/${id}/watch`, t("share.title"), t("share.hint")), h("div", { class: "actions" }, forkOf(job)))),
  h("section", { class: "sheet" }, h("h2", {}, t("watch.scenes")), h("p", { class: "hint" }, t("watch.scenesHint")), h("ol", { class: "strip" }, job.storyboard.scenes.map(scene => h("li", {},
    scenePicture(job, scene, signal),
    h("p", { lang: job.language, dir: "auto" }, scene.narration),
    h("a", { class: "button", href: `#/jobs/${id}/board?scene=${scene.number}`, "aria-label": t("watch.changeScene", { number: scene.number }) }, t("watch.change")))))),
  h("div", { class: "takings" }, downloads(job, about, signal), origin(about)));
}

const fact = (name, value) => h("div", {}, h("dt", {}, t(name)), h("dd", { class: "number" }, value));
