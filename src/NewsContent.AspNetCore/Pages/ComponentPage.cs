using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NewsContent.AspNetCore;

/// <summary>Pages that are Razor components.</summary>
internal static class ComponentPage
{
    private const string Parameter = "Page";

    public static async ValueTask<string> RenderAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(
        NewsPage page
    )
        where TComponent : IComponent
    {
        var services = page.Services ?? throw new InvalidOperationException("A page that is a component needs the services of an app.");
        var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        await using (renderer.ConfigureAwait(false))
        {
            return await renderer
                .Dispatcher.InvokeAsync(async () =>
                {
                    var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [Parameter] = page });
                    var root = await renderer.RenderComponentAsync<TComponent>(parameters).ConfigureAwait(true);
                    return root.ToHtmlString();
                })
                .ConfigureAwait(false);
        }
    }
}
