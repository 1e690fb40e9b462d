using System.Text.Json.Nodes;

namespace OmaVideo.Http.OpenApi;

/// <summary>How a caller says who they are.</summary>
internal static class Security
{
    public static JsonObject Schemes => new()
    {
        ["key"] = new JsonObject
        {
            ["type"] = "apiKey",
            ["in"] = "header",
            ["name"] = "X-Api-Key",
            ["description"] = "`omv_<id>_<secret>`, as `omavideo keys create` shows it once. On one machine, as long as no key was made, nobody is asked for one.",
        },
        ["principal"] = new JsonObject
        {
            ["type"] = "apiKey",
            ["in"] = "header",
            ["name"] = "X-MS-CLIENT-PRINCIPAL",
            ["description"] = "On Azure, where it is switched on: the platform signs people in and sets this header itself, having removed whatever came from outside.",
        },
    };
}
