<?xml version="1.0" encoding="UTF-8"?>
<!-- A flat OpenDocument text as Markdown. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:strip-space elements="*"/>
  <xsl:template match="/">
    <xsl:apply-templates select="//office:body/office:text/*"/>
    <xsl:for-each select="//text:note">
      <xsl:value-of select="concat('[^', text:note-citation, ']: ', text:note-body, '&#10;&#10;')"/>
    </xsl:for-each>
  </xsl:template>
  <xsl:template match="text:p[@text:style-name = 'Title']">
    <xsl:text># </xsl:text><xsl:apply-templates/><xsl:text>&#10;&#10;</xsl:text>
  </xsl:template>
  <xsl:template match="text:h">
    <xsl:value-of select="substring('#####', 1, @text:outline-level + 1)"/>
    <xsl:text> </xsl:text><xsl:apply-templates/><xsl:text>&#10;&#10;</xsl:text>
  </xsl:template>
  <xsl:template match="text:p[@text:style-name = 'Quotations']">
    <xsl:text>> </xsl:text><xsl:apply-templates/><xsl:text>&#10;&#10;</xsl:text>
  </xsl:template>
  <xsl:template match="text:p">
    <xsl:apply-templates/><xsl:text>&#10;&#10;</xsl:text>
  </xsl:template>
  <xsl:template match="text:list[@text:style-name = 'Numbers']/text:list-item">
    <xsl:value-of select="concat(position(), '. ')"/><xsl:apply-templates/>
  </xsl:template>
  <xsl:template match="text:list-item">
    <xsl:value-of select="substring('        ', 1, 4 * (count(ancestor::text:list) - 1))"/>
    <xsl:text>- </xsl:text><xsl:apply-templates/>
  </xsl:template>
  <xsl:template match="table:table">
    <xsl:apply-templates/><xsl:text>&#10;</xsl:text>
  </xsl:template>
  <xsl:template match="table:table-header-rows">
    <xsl:apply-templates/>
    <xsl:for-each select=".//table:table-cell">| --- </xsl:for-each>
    <xsl:text>|&#10;</xsl:text>
  </xsl:template>
  <xsl:template match="table:table-row">
    <xsl:for-each select="table:table-cell">| <xsl:value-of select="."/><xsl:text> </xsl:text></xsl:for-each>
    <xsl:text>|&#10;</xsl:text>
  </xsl:template>
  <xsl:template match="text:span"><xsl:value-of select="concat('**', ., '**')"/></xsl:template>
  <xsl:template match="text:note"><xsl:value-of select="concat('[^', text:note-citation, ']')"/></xsl:template>
</xsl:stylesheet>
