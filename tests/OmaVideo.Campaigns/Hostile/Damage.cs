namespace OmaVideo.Campaigns.Hostile;

/// <summary>What happens to bytes: cut off, turned, doubled, mixed with others.</summary>
internal static class Damage
{
    public static byte[] Done(byte[] bytes, Random dice)
    {
        var damaged = bytes;
        for (var times = dice.Next(1, 4); times > 0; times--)
        {
            if (damaged.Length == 0)
                return damaged;
            var (from, until) = Span(damaged.Length, dice);
            damaged = dice.Next(5) switch
            {
                0 => damaged[..from],
                1 => [.. damaged[..until], .. damaged[from..]],
                2 => [.. damaged[..from], .. damaged[until..]],
                3 => [.. damaged.Select((one, i) => i == from ? (byte)(one ^ (1 << dice.Next(8))) : one)],
                _ => [.. damaged[..from], .. Noise(until - from, dice), .. damaged[until..]],
            };
        }

        return damaged;
    }

    private static (int From, int Until) Span(int length, Random dice)
    {
        var from = dice.Next(length);
        return (from, Math.Min(length, from + dice.Next(1, 64)));
    }

    private static byte[] Noise(int length, Random dice)
    {
        var noise = new byte[length];
        dice.NextBytes(noise);
        return noise;
    }
}
