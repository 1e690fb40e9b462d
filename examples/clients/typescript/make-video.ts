// From a prompt to a finished video with a client made from the API's own document. ./run.sh makes the types and runs this.
import { writeFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import createClient from "openapi-fetch";
import type { components, paths } from "./api.js";

type Job = components["schemas"]["Job"];

const [address = "http://127.0.0.1:7071", file = "video.mp4"] = process.argv.slice(2);
const api = createClient<paths>({ baseUrl: address, headers: { "X-Api-Key": process.env.OMAVIDEO_KEY } });

const taken = well(await api.POST("/api/v2/generate", {
  params: { header: { "Idempotency-Key": `typescript-${process.pid}` } },
  body: { prompt: "A small lamp that follows the sun. It never sleeps.", duration_seconds: 5, style: "minimalist" },
}));
const params = { path: { id: taken.id } };

const shown = await until("awaiting_approval");
for (const scene of shown.storyboard?.scenes ?? [])
  console.log(`${scene.number}. ${scene.narration}`);
well(await api.POST("/api/v2/jobs/{id}/approve", { params, body: { revision: shown.storyboard!.revision } }));

await until("completed");
const video = well(await api.GET("/api/v2/jobs/{id}/video", { params, parseAs: "arrayBuffer" }));
await writeFile(file, new Uint8Array(video));
console.log(`The video is in ${file}.`);

/** Asks again until the job is in the status that is waited for. */
async function until(status: Job["status"]): Promise<Job> {
  for (let i = 0; i < 600; i++) {
    const job = well(await api.GET("/api/v2/jobs/{id}", { params }));
    if (job.status === status)
      return job;
    if (job.status === "failed" || job.status === "canceled")
      throw new Error(job.error?.message);
    await pause(1000);
  }
  throw new Error(`The job is not ${status} after ten minutes.`);
}

/** The answer, or the problem in the server's own words. */
function well<T>({ data, error }: { data?: T; error?: components["schemas"]["Problem"] }): T {
  if (error !== undefined || data === undefined)
    throw new Error(`${error?.error}: ${error?.detail}`);
  return data;
}
