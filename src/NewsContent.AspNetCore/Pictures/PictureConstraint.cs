using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace NewsContent.AspNetCore;

/// <summary>Lets the pictures' route match where a picture is: a folder of articles may be called <c>pictures</c> too.</summary>
internal sealed class PictureConstraint(PictureRequests pictures) : IRouteConstraint
{
    public bool Match(
        HttpContext? httpContext,
        IRouter? route,
        string routeKey,
        RouteValueDictionary values,
        RouteDirection routeDirection
    ) => routeDirection == RouteDirection.IncomingRequest && pictures.Find(values[routeKey] as string ?? "") is not null;
}
