using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace OmaVideo.Http;

/// <summary>One operation of the API. Every host maps the same ones.</summary>
/// <param name="Pattern">Without the leading slash.</param>
/// <param name="Family">The folder of its handler.</param>
/// <param name="About">What it takes and answers; the OpenAPI document is made of it.</param>
public sealed record Route(string Name, string Method, string Pattern, string Family, Operation About, Func<HttpContext, Task<IResult>> Handle)
{
    /// <summary>What is read can also be asked for without its body.</summary>
    public IReadOnlyList<string> Methods => Method == HttpMethods.Get ? [Method, HttpMethods.Head] : [Method];

    public static Route Get<T>(string name, string pattern, Operation about, Func<T, Func<HttpContext, Task<IResult>>> handler)
        where T : notnull => Of(name, HttpMethods.Get, pattern, about, handler);

    public static Route Post<T>(string name, string pattern, Operation about, Func<T, Func<HttpContext, Task<IResult>>> handler)
        where T : notnull => Of(name, HttpMethods.Post, pattern, about, handler);

    public static Route Delete<T>(string name, string pattern, Operation about, Func<T, Func<HttpContext, Task<IResult>>> handler)
        where T : notnull => Of(name, HttpMethods.Delete, pattern, about, handler);

    /// <summary>The route a call has come to; null when there is none.</summary>
    public static Route? Of(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<Route>();

    /// <summary>Answers a call that the policies let through.</summary>
    public async Task Answer(HttpContext context) => await (await Handle(context)).ExecuteAsync(context);

    private static Route Of<T>(string name, string method, string pattern, Operation about, Func<T, Func<HttpContext, Task<IResult>>> handler)
        where T : notnull => new(name, method, pattern, typeof(T).Namespace!.Split('.')[^1], about, context => handler(context.RequestServices.GetRequiredService<T>())(context));
}
