// Plays the storyboard through: every picture for as long as its scene lasts, with its words, before anything is rendered.

import { open } from "../shell/dialog.js";
import { fill, h, icon } from "../shell/elements.js";
import { seconds, t } from "../shell/words.js";
import { fit } from "./pace.js";
import { hush, speak, voiceFor } from "./voice.js";

const play = "M8 5v14l11-7z";
const pause = "M8 5v14M16 5v14";

export async function animatic(job, pictureOf) {
  const scenes = job.storyboard.scenes;
  const voice = await voiceFor(job.language);
  const starts = scenes.map((_, i) => scenes.slice(0, i).reduce((sum, scene) => sum + scene.duration, 0));
  const whole = starts.at(-1) + scenes.at(-1).duration;
  const [image, words] = [h("img", { alt: "" }), h("p", { class: "subtitle", lang: job.language, dir: "auto" })];
  const screen = h("div", { class: "animatic-screen", data: { shape: job.aspect_ratio } }, image, words);
  screen.style.aspectRatio = job.aspect_ratio.replace(":", " / ");
  const [bar, time] = [h("input", { type: "range", min: 0, max: whole, step: 0.1, value: 0, "aria-label": t("animatic.position") }), h("span", { class: "number" })];
  let [at, moment, since, running] = [-1, 0, 0, true];

  const tick = now => {
    if (running) moment += Math.max(0, now - since) / 1000;
    since = now;
    if (moment >= whole) { moment = whole; stop(); }
    show();
    if (screen.isConnected) requestAnimationFrame(tick);
  };
  function show() {
    const i = starts.findLastIndex(start => start <= Math.min(moment, whole - 0.01));
    bar.value = moment;
    bar.setAttribute("aria-valuetext", t("animatic.at", { number: i + 1, time: seconds(moment) }));
    time.textContent = `${seconds(moment)} / ${seconds(whole)}`;
    screen.style.setProperty("--drift", (moment - starts[i]) / scenes[i].duration);
    if (i === at) return;
    at = i;
    image.alt = scenes[i].visual_prompt;
    words.textContent = scenes[i].narration;
    pictureOf(scenes[i]).then(address => { if (at === i) image.src = address; }, () => {});
    if (running) speak(scenes[i].narration, voice, fit(scenes[i].narration, scenes[i].duration).words / (scenes[i].duration - 0.6));
  }
  function jump(to) { moment = to; at = -1; hush(); show(); }
  function stop() { running = false; hush(); label(); }
  const label = () => { fill(toggle, icon(running ? pause : play)); toggle.setAttribute("aria-label", t(running ? "animatic.pause" : "animatic.play")); };
  const toggle = h("button", { type: "button", class: "bare", onclick: () => {
    if (running) return stop();
    running = true;
    if (moment >= whole) moment = 0;
    at = -1;
    label();
  } });
  label();
  bar.addEventListener("input", () => jump(Number(bar.value)));
  const step = (name, path, by) => h("button", { type: "button", class: "bare", "aria-label": t(`animatic.${name}`), onclick: () => jump(starts[Math.min(scenes.length - 1, Math.max(0, at + by))]) }, icon(path));

  const over = open(t("animatic.title"), () => [screen,
    h("div", { class: "transport" }, step("previous", "M18 6l-8 6 8 6zM6 6v12", -1), toggle, step("next", "M6 6l8 6-8 6zM18 6v12", 1), bar, time),
    h("p", { class: "hint" }, t(voice ? "animatic.spoken" : "animatic.silent"))], "animatic");
  since = performance.now();
  requestAnimationFrame(tick);
  await over;
  hush();
}
