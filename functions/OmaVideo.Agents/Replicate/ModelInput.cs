using System.Text.Json.Nodes;
using OmaVideo.Agents.Prompts;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Replicate;

/// <summary>What a model is given. Each takes other fields, so only those are sent that the catalogue says it takes.</summary>
internal sealed class ModelInput(Model model)
{
    public JsonObject Fields { get; } = [];

    public ModelInput With(string prompt, SceneDrawing drawing)
    {
        Fields["prompt"] = prompt;
        Add("negative_prompt", Avoided.Words);
        Add("aspect_ratio", Core.Telemetry.Label.Of(drawing.Look.AspectRatio));

        // Models keep their seeds in 32 bits.
        Add("seed", (int)((ulong)drawing.Seed % int.MaxValue));
        return this;
    }

    /// <summary>Says a thing, if the model takes it.</summary>
    public void Add(string name, JsonNode value)
    {
        if (model.Takes?.Contains(name) == true)
            Fields[name] = value;
    }
}
