using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Http.Cameo;

/// <summary>Who looks after guests, for a host's container.</summary>
public static class CameoRooms
{
    /// <exception cref="ArgumentException">A setting is wrong, or a template has mistakes; names it and what it wants.</exception>
    public static IServiceCollection AddCameo(this IServiceCollection services, IConfiguration configuration)
    {
        var options = CameoOptions.From(configuration);
        services.TryAddSingleton<IWaitingLine, OpenDoor>();
        return services
            .AddSingleton(options)
            .AddSingleton(new TemplateShelf(TemplateFiles.In(options.Templates)))
            .AddSingleton<TemplateProps>()
            .AddSingleton<GuestDesk>()
            .AddSingleton<PhotoTraces>()
            .AddSingleton<ConsentDesk>()
            .AddTransient<PlaceGuest>()
            .AddSingleton<FacePhotos>()
            .AddSingleton<Removal>();
    }
}
