using System.Text.Json;
using OmaVideo.Agents.Prompts;
using OmaVideo.Agents.Scripts.Reading;
using OmaVideo.Agents.Scripts.Telling;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;
using OpenAI.Chat;

namespace OmaVideo.Agents.OpenAi;

/// <summary>Has a language model write. Its answer is held to the rules of every script, mended once, and then refused.</summary>
public sealed class OpenAiScriptWriter(Model model, OpenAiWire wire, Purse purse) : IScriptWriter
{
    private static readonly Prompt Writing = Prompt.Named("script");
    private static readonly Prompt Revising = Prompt.Named("revision");

    public string Maker => $"openai/{model.Name} {Writing.Version} {Revising.Version}";

    public async Task<Script> Write(ScriptOrder order, CancellationToken ct)
    {
        var brief = order.Brief;
        var scenes = Pace.Scenes(brief.Duration);
        var prompt = Writing.With(
            ("scenes", $"{scenes}"),
            ("language", brief.Language),
            ("tone", Tones.Of(brief.Tone)),
            ("audience", brief.TargetAudience is null ? "whoever the brief is meant for" : "the brief's target audience"),
            ("words", $"{Pace.MostWords((double)brief.Duration / scenes)}"));
        var asked = new List<ChatMessage> { new SystemChatMessage(prompt), new UserChatMessage(JsonSerializer.Serialize(brief, Wire.Json)) };
        var answer = await Ask<ScriptAnswer>(KeyOf(order), StepNames.WriteScript, asked, order.Seed, ct);
        if (Objection(answer, order) is not { } objection)
            return ScriptOf(answer, order);

        asked.Add(new AssistantChatMessage(JsonSerializer.Serialize(answer, Wire.Json)));
        asked.Add(new UserChatMessage($"That breaks a rule: {objection} Write the whole script again, as it has to be."));
        var mended = await Ask<ScriptAnswer>($"{KeyOf(order)}-mended", StepNames.WriteScript, asked, order.Seed, ct);
        return ScriptOf(mended, order);
    }

    public async Task<StoryboardScene> Revise(SceneRevision revision, CancellationToken ct)
    {
        var (scene, most) = (revision.Scene, Pace.MostWords(revision.Scene.Seconds));
        var material = new { scene.Narration, scene.VisualPrompt, revision.Sheet, Wanted = revision.Instruction };
        List<ChatMessage> asked =
        [
            new SystemChatMessage(Revising.With(("language", revision.Brief.Language), ("words", $"{most}"), ("tone", Tones.Of(revision.Brief.Tone)))),
            new UserChatMessage(JsonSerializer.Serialize(material, Wire.Json)),
        ];
        var answer = await Ask<SceneAnswer>(KeyOf(revision), StepNames.RefineScene, asked, revision.Seed, ct);
        return Pace.Words(answer.Narration) <= most
            ? scene with { Narration = answer.Narration.Trim(), VisualPrompt = answer.VisualPrompt.Trim() }
            : throw new StepException(StepFailure.Invalid, $"The words the model wrote do not fit into {scene.Seconds:0.#} s. Say it in other words.");
    }

    private async Task<T> Ask<T>(string key, string step, IReadOnlyList<ChatMessage> asked, long seed, CancellationToken ct)
    {
        var bytes = asked.Sum(message => message.Content.Sum(part => System.Text.Encoding.UTF8.GetByteCount(part.Text)) + 200);
        var charge = new Charge(key, step, model.Provider, model.Name, Consumption.Text(bytes).With(model).Most, wire.RecognisesKeys);
        return await purse.Pay(charge, async bill =>
        {
            var options = new ChatCompletionOptions
            {
                MaxOutputTokenCount = Consumption.MostAnswer,
                ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("answer", ScriptSchemas.Of<T>(), jsonSchemaIsStrict: true),
                StoredOutputEnabled = false,
            };
            var completion = await wire.Ask(bill, client => new ChatClient(model.Name, wire.Access, client).CompleteChatAsync(asked, options, ct), ct);
            bill.Costs(model.Costs(Unit.TextTokenIn, completion.Usage.InputTokenCount) + model.Costs(Unit.TextTokenOut, completion.Usage.OutputTokenCount));
            return Read<T>(completion);
        }, ct);
    }

    private static T Read<T>(ChatCompletion completion)
    {
        if (completion.Refusal is { Length: > 0 } refusal)
            throw new StepException(StepFailure.Refused, $"The model refused: {Core.Briefs.Shown.Safely(refusal, 200)}");
        if (completion.FinishReason == ChatFinishReason.ContentFilter)
            throw new StepException(StepFailure.Refused, "The model's answer was held back by its content filter.");
        try
        {
            // Serialisation sees to it that nothing is null that must not be, but for what is within a list.
            return JsonSerializer.Deserialize<T>(completion.Content[0].Text, Wire.Json) is { } answer && !(answer is ScriptAnswer script && script.Scenes.Contains(null)) ? answer : throw new JsonException();
        }
        catch (Exception e) when (e is JsonException or ArgumentOutOfRangeException)
        {
            throw new StepException(StepFailure.Transient, "The model's answer is not what was asked for.", e);
        }
    }

    private static string? Objection(ScriptAnswer answer, ScriptOrder order)
    {
        try
        {
            ScriptRules.Check(ScriptOf(answer, order), order.Brief);
            return null;
        }
        catch (StepException e)
        {
            return e.Message;
        }
    }

    /// <summary>The answer as a script: each scene gets the seconds its words need.</summary>
    private static Script ScriptOf(ScriptAnswer answer, ScriptOrder order)
    {
        if (answer.Scenes.Count == 0)
            throw new StepException(StepFailure.Invalid, "The script cannot be used: it has no scenes.");
        var seconds = Timing.Of([.. answer.Scenes.Select(scene => SpokenLength.Of(scene.Narration))], order.Brief.Duration);
        return new Script(answer.Title.Trim(), [.. answer.Scenes.Select((scene, i) => new ScriptScene(
            i + 1,
            i == 0 ? SceneRole.Hook : i == answer.Scenes.Count - 1 ? SceneRole.Closing : SceneRole.Point,
            scene.Narration.Trim(),
            scene.VisualPrompt.Trim(),
            seconds[i]))], order.Brief.CallToAction ?? answer.CallToAction.Trim())
        {
            Sheet = answer.Sheet.Trim() is { Length: > 0 } sheet ? sheet : null,
        };
    }

    private string KeyOf<T>(T input) => ArtifactName.Of("calls", "json", Maker, input).Value;
}
