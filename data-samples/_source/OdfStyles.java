/**
 * The styles of a flat OpenDocument text: a plain look for files that are meant to be edited, a
 * printed one (justified, hyphenated, running header, page numbers) for PDF.
 */
final class OdfStyles {
  private static final String PLAIN_BODY = "fo:text-align=\"start\"";
  private static final String PRINTED_BODY =
      "fo:text-align=\"justify\" fo:hyphenation-ladder-count=\"no-limit\"";
  private static final String HYPHENATE =
      """
      <style:text-properties fo:hyphenate="true" fo:hyphenation-remain-char-count="2" \
      fo:hyphenation-push-char-count="2"/>\
      """;

  private static final String COMMON =
      """
      <office:styles>
        <style:default-style style:family="paragraph">
          <style:paragraph-properties fo:orphans="2" fo:widows="2"/>
          <style:text-properties style:font-name="{font}" fo:font-size="{size}" \
      fo:language="en" fo:country="GB" fo:hyphenate="false"/>
        </style:default-style>
        <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
        <style:style style:name="Text_20_body" style:display-name="Text body" \
      style:family="paragraph" style:parent-style-name="Standard" style:class="text">
          <style:paragraph-properties fo:margin-bottom="0.21cm" fo:line-height="115%" {body}/>
          {hyphenate}
        </style:style>
        <style:style style:name="Title" style:family="paragraph" \
      style:parent-style-name="Standard" style:next-style-name="Text_20_body" \
      style:class="chapter">
          <style:paragraph-properties fo:margin-bottom="0.3cm" fo:keep-with-next="always"/>
          <style:text-properties fo:font-size="20pt" fo:font-weight="bold"/>
        </style:style>
        {heading1}
        {heading2}
        <style:style style:name="Quotations" style:family="paragraph" \
      style:parent-style-name="Text_20_body" style:class="html">
          <style:paragraph-properties fo:margin-left="0.9cm" fo:margin-right="0.6cm"/>
          <style:text-properties fo:font-style="italic"/>
        </style:style>
        <style:style style:name="List_20_Bullet" style:display-name="List Bullet" \
      style:family="paragraph" style:parent-style-name="Text_20_body" style:class="list">
          <style:paragraph-properties fo:margin-bottom="0.1cm"/>
        </style:style>
        <style:style style:name="Table_20_Contents" style:display-name="Table Contents" \
      style:family="paragraph" style:parent-style-name="Standard" style:class="extra">
          <style:text-properties fo:font-size="{cell}" fo:hyphenate="{cellHyphenate}"/>
        </style:style>
        <style:style style:name="Table_20_Heading" style:display-name="Table Heading" \
      style:family="paragraph" style:parent-style-name="Table_20_Contents" style:class="extra">
          <style:text-properties fo:font-weight="bold"/>
        </style:style>
        <style:style style:name="Footnote" style:family="paragraph" \
      style:parent-style-name="Standard" style:class="extra">
          <style:paragraph-properties fo:margin-left="0.5cm" fo:text-indent="-0.5cm"/>
          <style:text-properties fo:font-size="8.5pt"/>
        </style:style>
        <style:style style:name="Header" style:family="paragraph" \
      style:parent-style-name="Standard" style:class="extra">
          <style:paragraph-properties fo:border-bottom="0.5pt solid #808080" \
      fo:padding-bottom="0.1cm"/>
          <style:text-properties fo:font-size="9pt" fo:font-style="italic"/>
        </style:style>
        <style:style style:name="Footer" style:family="paragraph" \
      style:parent-style-name="Standard" style:class="extra">
          <style:paragraph-properties fo:text-align="center"/>
          <style:text-properties fo:font-size="9pt"/>
        </style:style>
        <text:list-style style:name="Bullets">
          <text:list-level-style-bullet text:level="1" text:bullet-char="•">
            <style:list-level-properties text:list-level-position-and-space-mode=\
      "label-alignment">
              <style:list-level-label-alignment text:label-followed-by="listtab" \
      fo:text-indent="-0.5cm" fo:margin-left="0.9cm"/>
            </style:list-level-properties>
          </text:list-level-style-bullet>
        </text:list-style>
        <text:notes-configuration text:note-class="footnote" style:num-format="1" \
      text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>
      </office:styles>
      """;

  private static final String HEADING =
      """
      <style:style style:name="Heading_20_{level}" style:display-name="Heading {level}" \
      style:family="paragraph" style:parent-style-name="Standard" \
      style:next-style-name="Text_20_body" style:default-outline-level="{level}" \
      style:class="text">
        <style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.15cm" \
      fo:keep-with-next="always"/>
        <style:text-properties fo:font-size="{size}" fo:font-weight="bold"/>
      </style:style>\
      """;

  private OdfStyles() {}

  static String of(Format format) {
    boolean columns = format == Format.PDF_COLUMNS;
    return COMMON
        .replace("{heading1}", heading(1, columns ? "12.5pt" : "15pt"))
        .replace("{heading2}", heading(2, columns ? "10.5pt" : "12pt"))
        .replace("{body}", format.isPdf() ? PRINTED_BODY : PLAIN_BODY)
        .replace("{hyphenate}", format.isPdf() ? HYPHENATE : "")
        .replace("{cellHyphenate}", String.valueOf(format.isPdf()))
        .replace("{font}", format.isPdf() ? "Liberation Serif" : "Liberation Sans")
        .replace("{size}", columns ? "10pt" : "11pt")
        .replace("{cell}", columns ? "8.5pt" : "10.5pt");
  }

  private static String heading(int level, String size) {
    return HEADING.replace("{level}", String.valueOf(level)).replace("{size}", size);
  }
}
