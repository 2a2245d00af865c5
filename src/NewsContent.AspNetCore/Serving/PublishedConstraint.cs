using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace NewsContent.AspNetCore;

/// <summary>
/// Lets a route match where a page is, and nowhere else: whatever else an app has at its other addresses, files too, is found as if there
/// were no articles.
/// </summary>
internal sealed class PublishedConstraint(SiteRequests requests) : IRouteConstraint
{
    public bool Match(
        HttpContext? httpContext,
        IRouter? route,
        string routeKey,
        RouteValueDictionary values,
        RouteDirection routeDirection
    ) =>
        httpContext is not null
        && routeDirection == RouteDirection.IncomingRequest
        && requests.PageOf(httpContext, values[routeKey] as string ?? "") is not null;
}
