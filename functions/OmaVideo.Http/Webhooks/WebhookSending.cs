using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Webhooks;

namespace OmaVideo.Http.Webhooks;

/// <summary>What sends webhooks, for a host's container.</summary>
public static class WebhookSending
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(WebhookSettings.From(configuration))
        .AddSingleton(RetrySchedule.OverADay)
        .AddSingleton<IHostAddresses, SystemHostAddresses>()
        .AddSingleton<GuardedConnection>()
        .AddSingleton<WebhookSender>()
        .AddSingleton<WebhookCarrier>();
}
