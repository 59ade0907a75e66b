<?xml version="1.0" encoding="UTF-8"?>
<!-- A flat OpenDocument text as somebody types it: headings underlined, a cell a line, notes in brackets. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">
  <xsl:import href="markdown.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:apply-templates select="//office:body/office:text/*"/>
    <xsl:for-each select="//text:note">
      <xsl:value-of select="concat('[', text:note-citation, '] ', text:note-body, '&#10;')"/>
    </xsl:for-each>
  </xsl:template>
  <xsl:template match="text:h | text:p[@text:style-name = 'Title']">
    <xsl:variable name="line" select="substring('=-~~', number(@text:outline-level = 1) + 2 * number(@text:outline-level = 2) + 3 * number(@text:outline-level = 3) + 1, 1)"/>
    <xsl:value-of select="concat(., '&#10;')"/>
    <xsl:for-each select="ancestor::office:text//text:p">
      <xsl:if test="position() &lt; 40"><xsl:value-of select="$line"/></xsl:if>
    </xsl:for-each>
    <xsl:text>&#10;&#10;</xsl:text>
  </xsl:template>
  <xsl:template match="text:p[@text:style-name = 'Quotations']">
    <xsl:apply-templates/><xsl:text>&#10;&#10;</xsl:text>
  </xsl:template>
  <xsl:template match="table:table">
    <xsl:for-each select=".//table:table-cell"><xsl:value-of select="concat(., '&#10;&#10;')"/></xsl:for-each>
  </xsl:template>
  <xsl:template match="text:note"><xsl:value-of select="concat('[', text:note-citation, ']')"/></xsl:template>
</xsl:stylesheet>
