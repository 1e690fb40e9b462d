using OmaVideo.Core.Access;

namespace OmaVideo.Core.Tests.Access;

public class ApiKeyTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);
    private static readonly Pepper Pepper = new(new byte[32]);
    private static readonly KeyText Text = KeyText.New();

    [Fact]
    public void A_key_opens_with_its_own_secret_only()
    {
        var key = Key();

        Assert.True(key.Opens(Pepper.Seal(Text), Now));
        Assert.False(key.Opens(Pepper.Seal(KeyText.New(Text.Id)), Now));
        Assert.False(key.Opens(new Pepper([.. Enumerable.Repeat((byte)1, 32)]).Seal(Text), Now));
        Assert.False(key.Opens([], Now));
    }

    [Fact]
    public void A_key_that_was_revoked_or_has_expired_opens_nothing()
    {
        var seal = Pepper.Seal(Text);

        Assert.False(Key().Revoked(Now).Opens(seal, Now));
        Assert.True((Key() with { ExpiresAt = Now.AddSeconds(1) }).Opens(seal, Now));
        Assert.False((Key() with { ExpiresAt = Now }).Opens(seal, Now));
        Assert.Equal(Now, Key().Revoked(Now).Revoked(Now.AddDays(1)).RevokedAt);
    }

    [Fact]
    public void A_rotated_key_opens_with_both_secrets_until_the_old_one_ends()
    {
        var second = KeyText.New(Text.Id);
        var key = Key().Rotated(Pepper.Seal(second), Now, TimeSpan.FromHours(1));

        Assert.True(key.Opens(Pepper.Seal(Text), Now.AddMinutes(59)));
        Assert.False(key.Opens(Pepper.Seal(Text), Now.AddMinutes(60)));
        Assert.True(key.Opens(Pepper.Seal(second), Now.AddYears(1)));
    }

    [Fact]
    public void A_key_never_has_more_than_two_live_secrets_and_a_rotation_prolongs_none()
    {
        var (second, third) = (KeyText.New(Text.Id), KeyText.New(Text.Id));
        var key = Key()
            .Rotated(Pepper.Seal(second), Now, TimeSpan.FromHours(1))
            .Rotated(Pepper.Seal(third), Now, TimeSpan.FromMinutes(5));

        Assert.Equal(2, key.Secrets.Count);
        Assert.False(key.Opens(Pepper.Seal(Text), Now));
        Assert.True(key.Opens(Pepper.Seal(second), Now));
        Assert.True(key.Opens(Pepper.Seal(third), Now));
        Assert.Equal(Now.AddMinutes(1), new KeySecret([], Now, Now.AddMinutes(1)).EndingBy(Now.AddDays(1)).ExpiresAt);
    }

    [Fact]
    public void A_key_reads_as_it_is_written_and_nothing_else_is_one()
    {
        Assert.Equal(Text, KeyText.Parse($"{Text}"));
        Assert.Matches(@"\Aomv_[0-9a-z]{12}_[0-9a-z]{52}\z", $"{Text}");
        foreach (var wrong in new[] { "", "omv", "omv__", $"{Text}x", $"{Text}"[..^1], $"OMV{Text}"[3..].ToUpperInvariant(), $"x{Text}", $"{Text}_", new string('_', 100_000) })
            Assert.Null(KeyText.Parse(wrong));
        Assert.NotEqual(KeyText.New(), KeyText.New());
    }

    [Fact]
    public void Everything_a_request_makes_has_a_number_of_its_own_that_comes_again()
    {
        var attempt = new FirstAttempt(Now, 42);
        var numbers = Enumerable.Range(0, 100).Select(n => Core.Jobs.JobId.At(attempt.At, attempt.Number(n))).ToList();

        Assert.Equal(100, numbers.Distinct().Count());
        Assert.Equal(42ul, attempt.Number(0));
        Assert.Equal(numbers, Enumerable.Range(0, 100).Select(n => Core.Jobs.JobId.At(attempt.At, attempt.Number(n))));
    }

    private static ApiKey Key() => new(Text.Id, "acme", "", Scope.Write, [new(Pepper.Seal(Text), Now)], Now);
}
