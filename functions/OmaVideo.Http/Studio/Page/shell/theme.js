// Light or dark: as the machine has it, unless somebody would rather not.

import { memory } from "./memory.js";

export const themes = ["auto", "light", "dark"];

export const theme = () => memory.get("theme") ?? "auto";

export function dress(wanted = theme()) {
  memory.set("theme", wanted === "auto" ? null : wanted);
  document.documentElement.style.setProperty("color-scheme", wanted === "auto" ? "light dark" : wanted);
}
