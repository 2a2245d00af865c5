using Newsroom;

namespace NewsSite.Languages;

/// <summary>The words of the site in Japanese.</summary>
internal static class JapaneseWords
{
    public static SiteWords Words { get; } =
        new()
        {
            Language = "ja",
            SkipToContent = "本文へ移動",
            Search = "検索",
            Sections = "セクション",
            Speakers = "発言者",
            Authors = "執筆者",
            Tags = "テーマ",
            Languages = "言語",
            OtherLanguages = "ほかの言語の記事",
            Feeds = "フィード",
            Invented = "この新聞とその土地、登場人物のほとんどは架空のものです。",
            MostQuoted = "発言の多い人",
            MoreArticles = "ほかの記事",
            NameOfSection = static folder =>
                folder switch
                {
                    "culture" => "文化",
                    "harbour" => "港",
                    "reviews" => "レビュー",
                    "world" => "国際",
                    _ => null,
                },
            By = "執筆：",
            Separator = "、",
            LastSeparator = "、",
            Updated = "更新：",
            Reporting = "取材：",
            Photos = "写真：",
            From = static source => $"出典：{source}",
            MinutesToRead = static minutes => $"約{minutes}分で読めます",
            Contents = "目次",
            WhoSaidWhat = "だれが何を言ったか",
            Corrected = static date => $"この記事は{date}に訂正しました。",
            WhatWasWrong = "訂正の内容",
            Corrections = "訂正",
            Related = "関連記事",
            ReferredToBy = "この記事に触れた記事",
            Similar = "似た記事",
            Previous = "前の記事",
            Next = "次の記事",
            Verdict = "評価",
            Stars = static stars => $"5つ星のうち{stars}",
            CuisineLabel = "料理",
            Cuisine = static cuisine =>
                cuisine switch
                {
                    Cuisine.Seafood => "海の幸",
                    Cuisine.NewNordic => "新北欧料理",
                    _ => "その他",
                },
            Dishes = "食べたもの",
            Opens = "開店",
            Articles = static count => $"記事{count}件",
            QuotationsIn = static (quotes, articles) => $"{articles}件の記事に{quotes}件の発言",
            InTheArticle = "記事の中で",
            AlsoSpeaking = "同じ記事のほかの発言者",
            WrittenBy = "執筆した記事",
            Tag = "テーマ",
            Section = "セクション",
            InTheirWords = "本人の言葉",
            NotFound = "ページが見つかりません",
            DidYouMean = "お探しの記事はこちらですか",
            Latest = "新着記事",
            Found = static count => $"{count}件の記事が見つかりました",
            NothingFound = "見つかりませんでした。言葉を減らすか、変えてみてください。",
            SearchNeedsScript = "結果が表示されない場合、ここはファイルだけの複製サイトで、検索にはJavaScriptが必要です。",
            NoSearchHere = "この複製サイトには検索がありません。",
        };
}
