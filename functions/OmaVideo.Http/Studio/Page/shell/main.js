// The Studio opens: its language, its light, its frame, and the screen that the address names.

import { frame } from "./frame.js";
import { dress } from "./theme.js";
import { learn } from "./words.js";
import { start } from "./router.js";

dress();
await learn();
await start(frame());
