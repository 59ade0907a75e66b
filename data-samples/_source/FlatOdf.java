/** Writes a source as a flat OpenDocument text (.fodt), which LibreOffice turns into the rest. */
final class FlatOdf {
  private static final String DOCUMENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
      xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
      xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" \
      office:mimetype="application/vnd.oasis.opendocument.text">
      <office:meta>
        <dc:title>{title}</dc:title>
        <meta:initial-creator>Research team</meta:initial-creator>
        <dc:creator>Research team</dc:creator>
        <meta:creation-date>{date}T09:00:00</meta:creation-date>
        <dc:date>{date}T17:00:00</dc:date>
        <dc:language>en-GB</dc:language>
      </office:meta>
      <office:font-face-decls>
        <style:font-face style:name="Liberation Serif" svg:font-family="'Liberation Serif'"/>
        <style:font-face style:name="Liberation Sans" svg:font-family="'Liberation Sans'"/>
      </office:font-face-decls>
      {styles}<office:automatic-styles>
        <style:page-layout style:name="A4">
          <style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" \
      fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.3cm" fo:margin-right="2.3cm"/>
          <style:header-style><style:header-footer-properties fo:min-height="0.6cm" \
      fo:margin-bottom="0.5cm"/></style:header-style>
          <style:footer-style><style:header-footer-properties fo:min-height="0.6cm" \
      fo:margin-top="0.5cm"/></style:footer-style>
        </style:page-layout>
        <style:style style:name="Bold" style:family="text">
          <style:text-properties fo:font-weight="bold"/>
        </style:style>
        <style:style style:name="SpeakerLine" style:family="paragraph" \
      style:parent-style-name="Text_20_body">
          <style:paragraph-properties fo:margin-bottom="0cm" fo:keep-with-next="always"/>
        </style:style>
        <style:style style:name="TwoColumns" style:family="section">
          <style:section-properties text:dont-balance-text-columns="false">
            <style:columns fo:column-count="2" fo:column-gap="0.7cm"/>
          </style:section-properties>
        </style:style>
        <style:style style:name="Turns" style:family="table">
          <style:table-properties style:width="16.4cm" table:align="left"/>
        </style:style>
        <style:style style:name="Turns.A" style:family="table-column">
          <style:table-column-properties style:column-width="3.6cm"/>
        </style:style>
        <style:style style:name="Turns.B" style:family="table-column">
          <style:table-column-properties style:column-width="12.8cm"/>
        </style:style>
        <style:style style:name="Cell" style:family="table-cell">
          <style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #808080"/>
        </style:style>
        <style:style style:name="Row" style:family="table-row">
          <style:table-row-properties fo:keep-together="always"/>
        </style:style>
        <style:style style:name="Rows" style:family="table">
          <style:table-properties table:align="margins" fo:margin-top="0.2cm" \
      fo:margin-bottom="0.4cm"/>
        </style:style>
      </office:automatic-styles>
      <office:master-styles>
        <style:master-page style:name="Standard" style:page-layout-name="A4">{furniture}\
      </style:master-page>
      </office:master-styles>
      <office:body><office:text>
      {body}</office:text></office:body>
      </office:document>
      """;

  private static final String FURNITURE =
      """
      <style:header><text:p text:style-name="Header">{title}</text:p></style:header>
      <style:footer><text:p text:style-name="Footer">Page \
      <text:page-number text:select-page="current"/> of <text:page-count/></text:p></style:footer>
      """;

  private FlatOdf() {}

  static String of(Source source) {
    Header header = source.header();
    String furniture = header.format().isPdf() ? FURNITURE : "";
    return DOCUMENT
        .replace("{styles}", OdfStyles.of(header.format()))
        .replace("{furniture}", furniture)
        .replace("{title}", Xml.escape(header.title()))
        .replace("{date}", header.date().toString())
        .replace("{body}", titleLines(header) + body(source));
  }

  private static String titleLines(Header header) {
    return OdfText.paragraph("Title", Xml.escape(header.title()))
        + OdfText.paragraph("Text_20_body", header.dateLine());
  }

  private static String body(Source source) {
    return switch (source.body()) {
      case Body.Transcript transcript ->
          OdfTranscript.of(source.header().labels(), transcript.turns());
      case Body.Report report when source.header().format() == Format.PDF_COLUMNS ->
          "<text:section text:style-name=\"TwoColumns\" text:name=\"Body\">\n%s</text:section>\n"
              .formatted(new OdfReport(report).body());
      case Body.Report report -> new OdfReport(report).body();
    };
  }
}
