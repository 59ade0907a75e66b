package crosscase.extract.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a transcript in Markdown writes in angle brackets, such as {@code <laughs>}: the parser
 * would take it for HTML, so it is escaped unless HTML has such an element.
 */
final class UnknownTags {
  private static final Pattern TAG = Pattern.compile("<(?=/?([A-Za-z][\\w-]*)(?:[\\s/][^<>]*)?>)");
  private static final String ESCAPED = "\\<";

  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr address area article aside audio b base bdi bdo big blockquote body br button"
                  + " canvas caption center cite code col colgroup data datalist dd del details dfn"
                  + " dialog div dl dt em embed fieldset figcaption figure font footer form frame"
                  + " frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd"
                  + " label legend li link main map mark menu meta meter nav noscript object ol"
                  + " optgroup option output p param picture pre progress q rp rt ruby s samp"
                  + " script section select small source span strike strong style sub summary sup"
                  + " svg table tbody td template textarea tfoot th thead time title tr track tt u"
                  + " ul var video wbr")
              .split(" "));

  private UnknownTags() {}

  /** Escapes what is no element of HTML. */
  static String escape(String markdown) {
    return TAG.matcher(markdown)
        .replaceAll(tag -> Matcher.quoteReplacement(isElement(tag.group(1)) ? "<" : ESCAPED));
  }

  /** Undoes {@link #escape} in code, where the parser keeps it. */
  static String unescape(String code) {
    return code.replace(ESCAPED, "<");
  }

  private static boolean isElement(String name) {
    return ELEMENTS.contains(name.toLowerCase(Locale.ROOT));
  }
}
