using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace NewsContent.AspNetCore;

/// <summary>A component that writes the same HTML as the plain pages.</summary>
public abstract class MarkupComponent : ComponentBase
{
    /// <inheritdoc/>
    protected sealed override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        using var html = new HtmlWriter();
        Write(html);
        builder.AddMarkupContent(0, html.ToString());
    }

    /// <summary>Writes the component.</summary>
    private protected abstract void Write(HtmlWriter html);
}
