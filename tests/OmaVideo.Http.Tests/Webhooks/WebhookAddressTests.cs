using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using OmaVideo.Http.Webhooks;

namespace OmaVideo.Http.Tests.Webhooks;

/// <summary>Where messages go, and where they do not.</summary>
public sealed class WebhookAddressTests : WebhookScene
{
    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var inside = await Webhooks.Receiver.Start();
        Receiver.Answering = (_, context) =>
        {
            context.Response.Redirect(inside.Url, permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        };
        House.Pauses = [];
        await House.Open();
        var id = await House.Order(Receiver.Url);

        var attempt = (await House.Messages(id, "given_up"))[^1].GetProperty("attempts")[0];
        Assert.Equal((307, "redirects are not followed"), (attempt.GetProperty("status").GetInt32(), attempt.GetProperty("reason").GetString()));
        Assert.Empty(inside.Heard);
    }

    [Fact]
    public async Task An_endless_answer_is_not_read()
    {
        var told = new TaskCompletionSource();
        Receiver.Answering = async (_, context) =>
        {
            try
            {
                while (!context.RequestAborted.IsCancellationRequested)
                    await context.Response.Body.WriteAsync(new byte[65536], context.RequestAborted);
            }
            catch (OperationCanceledException)
            {
                // Nobody listens any more.
            }

            told.SetResult();
        };
        await House.Open();
        var id = await House.Order(Receiver.Url);

        await House.Messages(id, "delivered");
        await told.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("127.0.0.1", "10.0.0.1")]
    public async Task A_name_that_leads_inside_is_not_connected_to(params string[] addresses)
    {
        House.Names["receiver.example.com"] = addresses;
        House.Pauses = [];
        await House.Open();
        var id = await House.Order($"https://receiver.example.com:{Receiver.Port}/");

        Assert.Equal("the address is not public", await ReasonOf(id));
        Assert.Empty(Receiver.Heard);
    }

    [Fact]
    public async Task A_name_is_asked_for_once_and_its_address_is_the_one_connected_to()
    {
        House.Names["receiver.example.com"] = ["127.0.0.1"];
        House.Pauses = [];
        await House.Open();

        // The receiver speaks no TLS, so it is reached and not understood.
        Assert.Equal("no secure connection", await ReasonOf(await House.Order($"https://receiver.example.com:{Receiver.Port}/")));
        Assert.Equal("the name has no address", await ReasonOf(await House.Order("https://nobody.example.com/")));
        Assert.Equal("no connection", await ReasonOf(await House.Order("http://127.0.0.1:1/")));
    }

    [Theory]
    [InlineData("https://2130706433/")]
    [InlineData("https://0177.0.0.1/")]
    [InlineData("https://[::ffff:127.0.0.1]/")]
    [InlineData("https://user:password@example.com/")]
    [InlineData("http://example.com/")]
    [InlineData("")]
    public async Task An_order_with_another_address_is_refused_with_its_field(string url)
    {
        await House.Open();
        using var answer = await House.Ask(url);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(422, (int)answer.StatusCode);
        Assert.Equal("/webhook_url", problem.GetProperty("details")[0].GetProperty("field").GetString());
    }

    [Fact]
    public async Task An_address_that_is_not_taken_any_more_is_not_sent_to()
    {
        House.Pauses = [3_600_000];
        Receiver.Answering = (_, context) => Task.FromResult(context.Response.StatusCode = 500);
        await House.Open();
        var id = await House.Order(Receiver.Url);
        await House.Messages(id, "pending", attempts: 1);
        await House.Close();

        House.Pauses = [1];
        House.Settings = new WebhookSettings();
        await House.Open();
        Assert.StartsWith("the address is not taken any more", (await House.Messages(id, "given_up"))[^1].GetProperty("attempts")[1].GetProperty("reason").GetString());
        Assert.Single(Receiver.Heard);
    }

    private async Task<string?> ReasonOf(string id) => (await House.Messages(id, "given_up"))[^1].GetProperty("attempts")[0].GetProperty("reason").GetString();
}
