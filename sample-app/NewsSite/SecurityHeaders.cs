namespace NewsSite;

/// <summary>What a browser may do with the pages.</summary>
internal static class SecurityHeaders
{
    /// <summary>
    /// Everything comes from the site itself, and no script or style stands in a page. Tables alone carry their alignment in
    /// <c>style</c> attributes.
    /// </summary>
    private const string Policy =
        "default-src 'self'; style-src-attr 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'self'; "
        + "frame-ancestors 'none'";

    /// <summary>Under <c>dotnet watch</c> a page listens at another port for the news that it has changed.</summary>
    private const string PolicyForDevelopment = Policy + "; connect-src 'self' ws://localhost:* wss://localhost:* http://localhost:*";

    /// <summary>Adds the headers to every answer; one that has a stricter policy of its own keeps that.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this WebApplication app)
    {
        var policy = app.Environment.IsDevelopment() ? PolicyForDevelopment : Policy;
        return app.Use(
            (context, next) =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = policy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                return next(context);
            }
        );
    }
}
