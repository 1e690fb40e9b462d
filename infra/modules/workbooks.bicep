import { queries } from 'queries.bicep'

@description('Four boards over the same queries the alerts use: system, application, business and cost, as infra/workbooks.json lays them out.')
param location string
param tags object
param workspaceId string

var range = 'Range'
var day = 86400000

var chooser = {
  type: 9
  name: 'range'
  content: {
    version: 'KqlParameterItem/1.0'
    style: 'pills'
    parameters: [
      {
        id: guid('omavideo', range)
        version: 'KqlParameterItem/1.0'
        name: range
        label: 'Time'
        type: 4
        isRequired: true
        value: { durationMs: day }
        typeSettings: {
          selectableValues: [{ durationMs: 3600000 }, { durationMs: day }, { durationMs: 7 * day }, { durationMs: 30 * day }]
          allowCustom: true
        }
      }
    ]
  }
}

resource boards 'Microsoft.Insights/workbooks@2023-06-01' = [for board in loadJsonContent('../workbooks.json'): {
  name: guid(resourceGroup().id, board.name)
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    displayName: 'OmaVideo: ${board.title}'
    category: 'workbook'
    sourceId: workspaceId
    serializedData: string({
      version: 'Notebook/1.0'
      fallbackResourceIds: [workspaceId]
      items: concat(
        [chooser],
        map(board.charts, chart => {
          type: 3
          name: chart.query
          customWidth: '50'
          content: {
            version: 'KqlItem/1.0'
            title: chart.title
            query: queries[string(chart.query)]
            size: 0
            timeContextFromParameter: range
            queryType: 0
            resourceType: 'microsoft.operationalinsights/workspaces'
            visualization: chart.as
            noDataMessage: 'Nothing in this time.'
          }
        })
      )
    })
  }
}]
