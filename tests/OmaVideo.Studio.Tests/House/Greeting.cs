using System.Text;
using OmaVideo.Core.Cameo;

namespace OmaVideo.Studio.Tests.House;

/// <summary>A template of a few seconds, by somebody who means no good.</summary>
internal static class Greeting
{
    public const string About = "<img src=x onerror=alert(1)> & </span> a short greeting";

    public static Template Template { get; } = TemplateReader.Read(Encoding.UTF8.GetBytes($$"""
        {
          "name": "greeting",
          "about": "{{About}}",
          "title": "Hello {guest_name}",
          "call_to_action": "See you soon",
          "look": { "style": "minimalist", "tone": "friendly", "aspect_ratio": "16:9", "seed": 1 },
          "parameters": [
            { "name": "guest_name", "about": "Who is greeted", "most": 40 },
            { "name": "manner", "about": "<b>How</b>", "kind": "choice", "choices": ["warm", "grand"], "otherwise": "warm" },
            { "name": "visits", "about": "How often they came", "kind": "number", "least": 1, "most": 9, "otherwise": "1" }
          ],
          "scenes": [
            { "narration": "Hello {guest_name}.", "visual_prompt": "A {manner} room", "seconds": 3, "guest": { "how": "framed", "side": "right", "height": 0.6 } },
            { "narration": "Welcome.", "visual_prompt": "A wide door, {visits} lamps", "seconds": 3 }
          ]
        }
        """)).Value!;
}
