namespace OmaVideo.Http.Tests.Cameo;

/// <summary>Orders of guests' videos.</summary>
internal static class CameoOrders
{
    /// <summary>What the stand-in takes for a photo.</summary>
    public static byte[] Photo(string of) => [0x89, .. System.Text.Encoding.UTF8.GetBytes($"PNG of {of}, whom nobody else looks like")];

    public static Dictionary<string, object?> Of(string user, string template = "product_story") => new()
    {
        ["user_id"] = user,
        ["template"] = template,
        ["face_image"] = Convert.ToBase64String(Photo(user)),
        ["consent"] = new { granted = true, by = user, at = "2025-05-01T09:30:00Z", expires_at = "2099-12-31T00:00:00Z" },
        ["parameters"] = new { guest_name = "Ada", product = "the Engine" },
    };
}
