using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace OmaVideo.Http;

/// <summary>One operation of the API. Every host maps the same ones.</summary>
/// <param name="Pattern">Without the leading slash.</param>
/// <param name="Family">The folder of its handler.</param>
/// <param name="About">What it takes and answers; the OpenAPI document is made of it.</param>
public sealed record Route(string Name, string Method, string Pattern, string Family, Operation About, Func<HttpContext, Task<IResult>> Handle)
{
    public static Route Get<T>(string name, string pattern, Operation about, Func<T, Func<HttpContext, Task<IResult>>> handler)
        where T : notnull => Of(name, HttpMethods.Get, pattern, about, handler);

    public static Route Post<T>(string name, string pattern, Operation about, Func<T, Func<HttpContext, Task<IResult>>> handler)
        where T : notnull => Of(name, HttpMethods.Post, pattern, about, handler);

    public static Route Delete<T>(string name, string pattern, Operation about, Func<T, Func<HttpContext, Task<IResult>>> handler)
        where T : notnull => Of(name, HttpMethods.Delete, pattern, about, handler);

    private static Route Of<T>(string name, string method, string pattern, Operation about, Func<T, Func<HttpContext, Task<IResult>>> handler)
        where T : notnull => new(name, method, pattern, typeof(T).Namespace!.Split('.')[^1], about, context => handler(context.RequestServices.GetRequiredService<T>())(context));
}
